#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wave_shapes() {
        assert_eq!(Wave::Saw.at(0.75), 0.5);
        assert_eq!(Wave::Square { duty: 0.25 }.at(1.5), -1.0);
        assert!((Wave::default().at(0.25) - 1.0).abs() < 1e-6);
    }
}
