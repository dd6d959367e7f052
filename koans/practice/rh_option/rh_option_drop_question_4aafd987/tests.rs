#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn init_takes_over() {
        let parent = None;
        let list = [Process { pid: 8, parent }, Process { pid: 9, parent }];
        let next = adopt(&list, &9).unwrap();
        assert_eq!((next[1].pid, next[1].parent), (9, Some(1)));
        assert_eq!((next[0].pid, next[0].parent), (8, None));
    }

    #[test]
    fn not_an_orphan() {
        let parent = Some(3);
        assert!(adopt(&[Process { pid: 8, parent }], &8).is_none());
        assert!(adopt(&[], &8).is_none());
    }
}
