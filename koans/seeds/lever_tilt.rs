use std::cmp::Ordering;

#[derive(Debug)]
pub enum Tilt {
    Left,
    Level,
    Right,
}

pub fn weigh(left: &[u32], right: u32) -> Option<String> {
    let load: u32 = *left.iter().max()?;
    let tilt = match load.cmp(&right) {
        Ordering::Less => Tilt::Right,
        Ordering::Equal => Tilt::Level,
        Ordering::Greater => Tilt::Left,
    };
    Some(format!("{tilt:?}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lever_tilts() {
        assert_eq!(weigh(&[3, 8], 5), Some("Left".to_string()));
        assert_eq!(weigh(&[3, 4], 5), Some("Right".to_string()));
        assert_eq!(weigh(&[5], 5), Some("Level".to_string()));
    }

    #[test]
    fn empty_arm() {
        assert_eq!(weigh(&[], 5), None);
    }
}
