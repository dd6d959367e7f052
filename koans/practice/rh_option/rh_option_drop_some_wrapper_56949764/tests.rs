#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn arrival() {
        let mut book = vec![Reserved {
            table: 3,
            name: "Ito".into(),
            party: 4,
        }];
        assert_eq!(
            arrive(&mut book, "Ito"),
            Some(Occupied {
                table: 3,
                guests: 4,
                bill: 0
            })
        );
        assert_eq!(arrive(&mut book, "Ito"), None);
    }
}
