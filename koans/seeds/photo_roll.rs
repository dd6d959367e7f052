use std::sync::Arc;

#[derive(PartialEq, Debug)]
pub struct Frame {
    pub width: u32,
    pub pixels: Vec<u8>,
}

pub fn store(roll: &mut Vec<Arc<Frame>>, width: u32, pixels: Vec<u8>) -> bool {
    let frame = Frame { width, pixels };
    if roll.iter().any(|old| **old == frame) {
        return false;
    }
    roll.push(Arc::new(frame));
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_a_new_frame() {
        let mut roll = Vec::new();
        assert!(store(&mut roll, 2, vec![9, 9]));
        assert_eq!(roll[0].width, 2);
        assert_eq!(roll[0].pixels, vec![9, 9]);
    }

    #[test]
    fn skips_a_double() {
        let mut roll = Vec::new();
        assert!(store(&mut roll, 1, vec![5]));
        assert!(!store(&mut roll, 1, vec![5]));
        assert!(store(&mut roll, 1, vec![6]));
        assert_eq!(roll.len(), 2);
    }
}
