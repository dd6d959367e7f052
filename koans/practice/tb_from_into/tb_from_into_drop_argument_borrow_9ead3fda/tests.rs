#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn text() {
        let p = Picture {
            pixels: vec![2, 0, 1],
        };
        assert_eq!(p.text(), "# .");
        assert_eq!(p.recolour(&["a", "b", "c"]), ["c", "a", "b"]);
    }
}
