#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn peaks() {
        assert_eq!(peak(&[3, -900, 41]), 900);
        assert_eq!(peak(&[i16::MIN]), i16::MAX);
    }
    #[test]
    fn null() {
        let clip = Clip {
            samples: std::ptr::null(),
            length: 12,
        };
        assert!(unsafe { clip.as_slice() }.is_empty());
    }
}
