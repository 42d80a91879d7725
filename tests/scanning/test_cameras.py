import pytest

from kiosk.scanning.cameras import ListedCamera, camera_named, linux_cameras
from kiosk.scanning.errors import CameraError
from kiosk.scanning.sources import open_source

WEBCAM = "HD Pro Webcam C920"


class Sysfs:
    """A root folder with the cameras of a Linux machine, to be plugged in and out."""

    def __init__(self, root):
        self.root = root
        self.classes = root / "sys/class/video4linux"
        self.classes.mkdir(parents=True)

    def plug(self, number, name, *, port="1-1", index=0, serial=""):
        node = self.classes / f"video{number}"
        device = self.root / f"sys/devices/usb1/{port}"
        device.mkdir(parents=True, exist_ok=True)
        node.mkdir()
        (node / "name").write_text(f"{name}\n", encoding="utf-8")
        (node / "index").write_text(f"{index}\n")
        (node / "device").symlink_to(device)
        if serial:
            links = self.root / "dev/v4l/by-id"
            links.mkdir(parents=True, exist_ok=True)
            link = links / f"usb-{serial}-video-index{index}"
            link.symlink_to(f"../../video{number}")

    def unplug(self, number):
        node = self.classes / f"video{number}"
        for part in node.iterdir():
            part.unlink()
        node.rmdir()

    def names(self):
        return {camera.index: camera.name for camera in linux_cameras(self.root)}


@pytest.fixture
def sysfs(tmp_path):
    return Sysfs(tmp_path)


def test_only_the_nodes_that_yield_pictures_are_cameras(sysfs):
    sysfs.plug(0, WEBCAM)
    sysfs.plug(1, WEBCAM, index=1)
    sysfs.plug(10, "USB Microscope", port="1-2")
    sysfs.plug(2, "Integrated Camera", port="1-3")
    assert list(sysfs.names().items()) == [
        (0, WEBCAM),
        (2, "Integrated Camera"),
        (10, "USB Microscope"),
    ]


def test_cameras_of_one_name_are_told_apart_by_their_port(sysfs):
    sysfs.plug(0, WEBCAM, port="1-4")
    sysfs.plug(2, WEBCAM, port="1-1")
    sysfs.plug(4, WEBCAM, port="1-3")
    named = {0: f"{WEBCAM} #3", 2: WEBCAM, 4: f"{WEBCAM} #2"}
    assert sysfs.names() == named
    for number in named:  # After a restart they come up in another order.
        sysfs.unplug(number)
    sysfs.plug(0, WEBCAM, port="1-3")
    sysfs.plug(1, WEBCAM, port="1-1")
    sysfs.plug(2, WEBCAM, port="1-4")
    assert sysfs.names() == {0: f"{WEBCAM} #2", 1: WEBCAM, 2: f"{WEBCAM} #3"}


def test_a_camera_with_a_serial_number_has_a_path_of_its_own(sysfs):
    sysfs.plug(0, WEBCAM, serial="046d_HD_Pro_Webcam_C920_5A3C")
    sysfs.plug(1, WEBCAM, index=1, serial="046d_HD_Pro_Webcam_C920_5A3C")
    (camera,) = linux_cameras(sysfs.root)
    assert camera.by_id.endswith("/dev/v4l/by-id/usb-046d_HD_Pro_Webcam_C920_5A3C-video-index0")


def test_a_machine_without_cameras_has_none(tmp_path, sysfs):
    assert linux_cameras(tmp_path / "elsewhere") == []
    assert linux_cameras(sysfs.root) == []


def test_a_camera_unplugged_while_it_is_listed_does_no_harm(sysfs):
    sysfs.plug(0, WEBCAM)
    (sysfs.classes / "video0" / "name").unlink()
    assert sysfs.names() == {0: "Camera 0"}


LISTED = [ListedCamera(WEBCAM, 2), ListedCamera(f"{WEBCAM} #2", 4), ListedCamera("Ünïcam", 6)]


@pytest.mark.parametrize(
    ("name", "index"),
    [(WEBCAM, 2), ("hd pro webcam c920", 2), (f" {WEBCAM} #2", 4), ("ünïcam", 6)],
)
def test_a_camera_is_found_by_its_name(name, index):
    assert camera_named(name, LISTED).index == index


def test_an_unknown_name_is_answered_with_the_names_there_are():
    with pytest.raises(CameraError) as caught:
        camera_named("C930", LISTED[:2])
    assert caught.value.cause == "There is no camera “C930” here."
    assert caught.value.advice == f"Plug it in; there is “{WEBCAM}”, “{WEBCAM} #2”."


def test_where_there_is_no_camera_that_is_said():
    with pytest.raises(CameraError, match="there is no other camera"):
        camera_named("C930", [])


def test_a_name_is_looked_up_anew_at_each_opening(sysfs):
    asked = []

    def list_cameras():
        asked.append(linux_cameras(sysfs.root))
        return asked[-1]

    def cause():
        with pytest.raises(CameraError) as caught:
            open_source(WEBCAM, list_cameras=list_cameras)
        return caught.value.cause

    sysfs.plug(70, WEBCAM, port="1-1")
    assert cause() == "There is no camera at /dev/video70."
    sysfs.unplug(70)
    assert cause() == f"There is no camera “{WEBCAM}” here."
    sysfs.plug(73, WEBCAM, port="1-2")
    assert cause() == "There is no camera at /dev/video73."
