#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn envelopes() {
        let unsorted = Envelope::try_from(vec![(1.0, 0.0), (0.0, 0.0)]);
        assert_eq!(
            unsorted.clone().unwrap_err(),
            EnvelopeError::Unsorted { at: 1 }
        );
    }
}
