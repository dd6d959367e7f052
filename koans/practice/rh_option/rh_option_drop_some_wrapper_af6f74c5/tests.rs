#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn fills() {
        let mut slot = vec![None, Some('a'), None];
        assert!(!slot.fill("dog"));
        assert!(slot.fill("cat"));
        assert!(!slot.fits("bat"));
        assert!(!slot.fits("cats"));
    }
}
