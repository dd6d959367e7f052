use std::fmt;

impl fmt::Display for Vec<u8> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (n, byte) in self.iter().enumerate() {
            if n > 0 && n % 4 == 0 {
                f.write_str(" ")?;
            }
            write!(f, "{byte:02x}")?;
        }
        Ok(())
    }
}

pub fn dump(packet: &str) -> String {
    packet.as_bytes().to_vec().to_string()
}
