#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn draws() {
        let style = Style {
            fill: '#',
            width: 4,
        };
        let text = histogram(&[("mon", 1), ("tue", 2)], &style);
        assert_eq!(text, "mon |##\ntue |****\n    +----");
        assert_eq!(histogram(&[], &style), "    +----");
    }
}
