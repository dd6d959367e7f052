#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn round_robin() {
        let mut q = VecDeque::from([
            Job {
                pages: 2,
                owner: "ann".to_string(),
            },
            Job {
                pages: 1,
                owner: "ben".to_string(),
            },
        ]);
        assert_eq!(print_page(&mut q).as_deref(), Some("ann"));
        assert_eq!(q.len(), 2);
        assert_eq!(print_page(&mut q).as_deref(), Some("ben"));
        assert_eq!(q.len(), 1);
        assert_eq!(q[0].pages, 1);
        assert_eq!(q[0].owner, "ann");
    }

    #[test]
    fn empties() {
        let mut q = VecDeque::from([Job {
            pages: 1,
            owner: "cy".to_string(),
        }]);
        assert_eq!(print_page(&mut q).as_deref(), Some("cy"));
        assert!(print_page(&mut q).is_none());
    }
}
