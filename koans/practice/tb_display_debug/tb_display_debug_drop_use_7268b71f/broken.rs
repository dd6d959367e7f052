use std::fmt::Display;

pub trait Announce {
    fn announce(&self, platform: u8) -> String;
}

pub struct Train {
    pub number: u32,
    pub to: String,
}

impl Display for Train {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{} to {}", self.number, self.to)
    }
}

impl<T: Display> Announce for T {
    fn announce(&self, platform: u8) -> String {
        format!("Platform {platform}: {self}")
    }
}
