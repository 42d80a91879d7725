import pytest

from kiosk.scanning.errors import SerialError
from kiosk.scanning.serial_ports import SerialPort, path_of, serial_ports

HONEYWELL = SerialPort("ttyACM0", "/dev/ttyACM0", "Honeywell 1950", "0c2e:0901", "SN1")
TWIN = SerialPort("ttyACM1", "/dev/ttyACM1", "Honeywell 1950", "0c2e:0901", "SN2")
CABLE = SerialPort("ttyUSB0", "/dev/ttyUSB0", "", "0403:6001")
BUILT_IN = SerialPort("ttyS0", "/dev/ttyS0")


def there(*ports):
    return lambda: ports


@pytest.mark.parametrize("port", ["/dev/ttyACM0", "COM3", "/dev/serial/by-id/usb-Honeywell"])
def test_a_path_or_name_is_taken_as_it_is(port):
    assert path_of(port, there()) == port


@pytest.mark.parametrize("port", ["usb:0c2e:0901", "usb:0C2E:0901", "usb:0c2e:0901:SN1"])
def test_a_usb_id_finds_its_port(port):
    assert path_of(port, there(BUILT_IN, CABLE, HONEYWELL)) == "/dev/ttyACM0"


def test_of_two_alike_the_serial_number_finds_one():
    assert path_of("usb:0c2e:0901:sn2", there(HONEYWELL, TWIN)) == "/dev/ttyACM1"


def test_two_alike_are_told_apart_in_words():
    with pytest.raises(SerialError, match="Two devices have the id 0c2e:0901") as caught:
        path_of("usb:0c2e:0901", there(HONEYWELL, TWIN))
    assert "usb:0c2e:0901:SN1 or usb:0c2e:0901:SN2" in caught.value.advice


def test_of_one_device_with_two_ports_the_first_is_the_scanner():
    second = SerialPort("ttyACM1", "/dev/ttyACM1", "Honeywell 1950", "0c2e:0901", "SN1")
    assert path_of("usb:0c2e:0901", there(HONEYWELL, second)) == "/dev/ttyACM0"


def test_an_id_that_is_not_there_is_said_with_those_that_are():
    with pytest.raises(SerialError, match="The scanner 05e0:1701 is not connected") as caught:
        path_of("usb:05e0:1701", there(BUILT_IN, CABLE, HONEYWELL))
    assert "0403:6001 (ttyUSB0), 0c2e:0901 (Honeywell 1950)" in caught.value.advice


def test_where_no_usb_port_is_there_it_is_said():
    with pytest.raises(SerialError, match="No USB serial device is there"):
        path_of("usb:05e0:1701", there(BUILT_IN))


def test_the_ports_of_this_machine_can_be_listed():
    assert all(port.name and port.path for port in serial_ports())
