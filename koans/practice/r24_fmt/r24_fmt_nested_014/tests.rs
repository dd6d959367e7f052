#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn prints_rows_of_four() {
        let steps: Vec<Turn> = [('R', 1), ('U', 3), ('F', 2), ('L', 1), ('B', 3)]
            .map(|(face, quarters)| Turn { face, quarters })
            .into();
        let mut out = Vec::new();
        assert_eq!(print(&mut out, "sexy", &steps).unwrap(), 5);
        assert_eq!(
            String::from_utf8(out).unwrap(),
            "sexy (5 turns)\n  R U' F2 L\n  B'\n"
        );
    }
}
