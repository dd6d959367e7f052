use std::fmt::Display;

pub struct Roman(pub u32);

impl Display for Roman {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut left = self.0;
        for (value, sign) in [(10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")] {
            while left >= value {
                left -= value;
                f.write_str(sign)?;
            }
        }
        Ok(())
    }
}

pub fn face(maker: &str, hour: u32) -> String {
    let shown: Box<dyn Display> = match maker {
        "Gothic" => Box::new(Roman(hour)),
        "Digital" => Box::new(hour),
        _ => Box::new("?"),
    };
    format!("[{shown:>5}]")
}
