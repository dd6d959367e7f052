#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_events_with_times() {
        assert_eq!(Note::MIDDLE_C.octave(), 4);
    }
}
