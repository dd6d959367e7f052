#[repr(C, packed)]
#[derive(Clone, Copy)]
pub struct Telemetry {
    kind: u8,
    seconds: u32,
    value: i16,
}

pub fn parse(frame: [u8; 7]) -> Telemetry {
    // SAFETY: every bit pattern is a valid record.
    unsafe { std::mem::transmute(frame) }
}

impl Telemetry {
    pub fn describe(&self) -> String {
        let seconds = u32::from_be(self.seconds);
        let value = i16::from_be(self.value);
        format!("{}@{seconds}: {value}", char::from(self.kind))
    }

    pub fn newest(records: &[Telemetry]) -> Option<u32> {
        let mut newest = None;
        for record in records {
            let seconds = record.seconds;
            newest = newest.max(Some(u32::from_be(seconds)));
        }
        newest
    }
}
