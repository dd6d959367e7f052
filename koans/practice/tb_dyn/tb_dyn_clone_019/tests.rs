#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn previews() {
        let mut p = Palette {
            brushes: vec![Box::new(Fading(10)), Box::new(Fading(2))],
        };
        assert_eq!(p.preview(), [7, 0]);
        assert_eq!(p.preview(), [7, 0]);
        assert_eq!(p.brushes[0].dab(), 7);
    }
}
