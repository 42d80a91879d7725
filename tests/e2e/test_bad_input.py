"""Each fault of the world is a clear message; the lane goes on and nothing is lost."""


def test_a_missing_camera_leaves_the_lane_running(processes, camera, portal_url):
    station = processes.station(portal_url, camera("/nowhere/camera.avi"))
    processes.wait_for_log_entry('"status": "failed"')
    assert station.end() == 0
    assert "Traceback" not in station.errors


def test_a_scan_without_a_portal_arrives_once_it_is_back(
    processes, camera, write_qr, portal_url, tmp_path
):
    write_qr(tmp_path / "fan.png", "fan:1003")
    taught = processes.station(portal_url)
    processes.wait_for_log("catalogue_fetched")
    assert taught.end() == 0

    alone = processes.station("http://127.0.0.1:1", camera(tmp_path / "fan.png"))
    saved = alone.outcome()
    assert (saved["verdict"], saved["points"]["state"]) == ("saved", "saved")
    alone.process.kill()
    alone.wait()

    station = processes.station(portal_url)
    confirmed = station.outcome()
    assert (confirmed["id"], confirmed["verdict"]) == (saved["id"], "earned")
    assert confirmed["points"]["state"] == "confirmed"
    assert station.end() == 0
    assert "Traceback" not in station.errors + processes.log()
