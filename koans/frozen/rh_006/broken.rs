pub enum Fault {
    Timeout,
    Checksum(u8),
}

#[derive(Debug, Default, PartialEq)]
pub struct Tally {
    pub readings: u32,
    pub silent: u32,
    pub faults: u32,
    pub sum: i32,
}

/// The probe answers with a reading, stays silent, or reports a fault.
pub fn decode(packet: &[u8]) -> Result<Option<i32>, Fault> {
    match packet {
        [] => Err(Fault::Timeout),
        [0] => Ok(None),
        [value, check] if value ^ 0xff == *check => Ok(Some(i32::from(*value) - 100)),
        [.., last] => Err(Fault::Checksum(*last)),
    }
}

pub fn tally(packets: &[&[u8]]) -> Tally {
    let mut tally = Tally::default();
    for packet in packets {
        match decode(packet) {
            Ok(Some(reading)) => {
                tally.readings += 1;
                tally.sum += reading;
            }
            Err(_) => tally.faults += 1,
        }
    }
    tally
}
