#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nearest_first() {
        let mut f = [
            Taxi {
                plate: "A1",
                at: (0, 0),
                free: true,
            },
            Taxi {
                plate: "B2",
                at: (5, 5),
                free: true,
            },
            Taxi {
                plate: "C3",
                at: (4, 4),
                free: false,
            },
        ];
        assert_eq!(dispatch(&mut f, 4, 4).unwrap(), "B2");
        assert_eq!(dispatch(&mut f, 4, 4).unwrap(), "A1");
        assert!(!f[0].free);
        assert!(dispatch(&mut f, 4, 4).is_err());
    }

    #[test]
    fn empty_fleet() {
        assert!(dispatch(&mut [], 0, 0).is_err());
    }
}
