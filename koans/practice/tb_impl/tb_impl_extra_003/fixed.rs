use std::fmt;

pub struct Packet {
    pub variety: String,
    pub sow_month: u8,
    pub count: usize,
}

impl Packet {
    pub fn month_name(&self) -> &'static str {
        match self.sow_month {
            3 => "March",
            4 => "April",
            5 => "May",
            _ => "under glass",
        }
    }
}

impl fmt::Display for Packet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{} x{} ({})",
            self.variety,
            self.count,
            self.month_name()
        )
    }
}

pub fn labels(packets: &[Packet]) -> Vec<String> {
    packets.iter().map(|p| p.to_string()).collect()
}
