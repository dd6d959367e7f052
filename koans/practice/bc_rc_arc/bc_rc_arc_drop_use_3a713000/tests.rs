#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sole_owner() {
        assert_eq!(
            doubled(Rc::new(Sheet { cells: vec![4, -1] }))
                .unwrap()
                .cells,
            vec![8, -2]
        );
        assert_eq!(
            doubled(Rc::new(Sheet { cells: vec![50] })).unwrap().cells,
            vec![100]
        );
    }

    #[test]
    fn still_shared() {
        let a = Rc::new(Sheet { cells: vec![1] });
        let b = Rc::clone(&a);
        assert!(doubled(a).is_err());
        assert_eq!(b.cells, vec![1]);
    }
}
