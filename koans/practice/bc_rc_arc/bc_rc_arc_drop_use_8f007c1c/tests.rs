#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn easing_chains() {
        let square = Ease::new(|t| t * t);
        let flip = Ease::new(|t| 1.0 - t);
        let both = square.then(&flip);
        assert_eq!(both.apply(0.5), 0.75);
        assert_eq!(flip.clone().then(&square).apply(2.0), 0.0);
    }
}
