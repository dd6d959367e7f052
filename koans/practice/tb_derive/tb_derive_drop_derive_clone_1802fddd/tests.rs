#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn bars() {
        assert_eq!(playing_time(&[Length::Whole]), 2400);
        assert_eq!(
            playing_time(&[Length::Half, Length::Quarter, Length::Dotted(4)]),
            2700
        );
    }
}
