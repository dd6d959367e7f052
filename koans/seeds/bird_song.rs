use std::fmt;

#[derive(Debug, Clone, PartialEq)]
pub enum Bird {
    Owl,
    Robin,
}

impl fmt::Display for Bird {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        let song = if *self == Bird::Owl { "hoo" } else { "tweet" };
        write!(f, "{song}")
    }
}

pub fn chorus(birds: &[Bird]) -> Option<String> {
    let first = birds.first()?;
    Some(format!("{first} x{}", birds.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_bird_sings() {
        assert_eq!(Bird::Owl.to_string(), "hoo");
        assert_eq!(Bird::Robin.to_string(), "tweet");
    }

    #[test]
    fn first_bird_leads() {
        let birds = [Bird::Robin, Bird::Owl];
        assert_eq!(chorus(&birds), Some("tweet x2".to_string()));
        assert_eq!(chorus(&[]), None);
    }
}
