#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn two_rows() {
        let rows = [
            vec![Stitch::Knit(2), Stitch::Purl(3)],
            vec![Stitch::Purl(5)],
        ];
        let mut bytes = Vec::new();
        assert_eq!(export(&rows, &mut bytes).unwrap(), 2);
        assert_eq!(bytes, b"row 1: k2 p3\nrow 2: p5\n");
    }
}
