#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn books() {
        let mut f = Fleet {
            canoes: [2, 4]
                .map(|seats| Canoe {
                    seats,
                    booked_by: None,
                })
                .into(),
        };
        assert_eq!(f.book("Otters", 3), Some(1));
        assert_eq!(f.book("Beavers", 3), None);
        assert_eq!(f.book("Nobody", 0), None);
        assert_eq!(f.canoes[1].booked_by.as_deref(), Some("Otters"));
    }
}
