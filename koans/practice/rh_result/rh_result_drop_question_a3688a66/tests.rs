#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn needs_sides() {
        assert!(matches!(fit(&[2, 2]), Ok(Fit::Flat)));
    }
}
