#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn envelopes() {
        let env = Envelope::try_from(vec![(0.0, 0.0), (1.0, 2.0)]).unwrap();
        assert_eq!(env.level(0.5), Some(1.0));
        assert_eq!(env.level(3.0), None);

        let unsorted = Envelope::try_from(vec![(1.0, 0.0), (0.0, 0.0)]);
        assert_eq!(
            unsorted.clone().unwrap_err(),
            EnvelopeError::Unsorted { at: 1 }
        );
    }
}
