#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn amplifies() {
        assert_eq!(run(&Gain(2.0), &mut [0.25, -0.5]).unwrap(), 1.0);
    }
    #[test]
    fn keeps_the_cause() {
        let error = run(&Gain(3.0), &mut [0.25, -0.5]).unwrap_err();
        assert_eq!(
            format!("{error}: {}", error.cause),
            "filter gain failed: clipped"
        );
    }
}
