#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn finds() {
        assert_eq!(
            steepest(&[3u32, 5, 4, 9, 11]),
            Some(Climb { at: 3, rise: 5 })
        );
        assert_eq!(steepest(&[2.0, 1.0]), None);
    }
}
