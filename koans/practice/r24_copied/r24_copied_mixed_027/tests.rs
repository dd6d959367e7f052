#[cfg(test)]
mod tests {
    use super::*;
    const fn w(start: u8, hours: u8) -> Watch {
        Watch { start, hours }
    }
    #[test]
    fn overlaps_across_midnight() {
        assert!(w(22, 4).overlaps(&w(1, 2)));
        assert!(!w(22, 3).overlaps(&w(1, 2)));
        assert_eq!(w(22, 4).end(), 2);
    }
    #[test]
    fn crew() {
        let crew = [
            ("Ana", vec![w(0, 4), w(12, 4)]),
            ("Ben", vec![w(4, 4)]),
            ("Cy", vec![w(8, 4), w(20, 4)]),
        ];
        assert_eq!(free_sailor(&crew, &w(4, 2)), Some("Ana"));
        assert_eq!(free_sailor(&crew, &w(8, 2)), Some("Ben"));
        assert_eq!(earliest(&crew[2].1), Some(w(8, 4)));
        let (mut a, mut b) = (w(1, 2), w(5, 3));
        swap(&mut a, &mut b);
        assert_eq!((a, b), (w(5, 2), w(1, 3)));
    }
}
