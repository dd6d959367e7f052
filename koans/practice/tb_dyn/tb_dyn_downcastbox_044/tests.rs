#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn fetches() {
        let mut c = Cloakroom::default();
        let (coat, hat) = (c.leave(Coat { size: 48 }), c.leave("hat"));
        assert_eq!(c.fetch_coat(hat), Err("2 is no coat".into()));
        assert_eq!(c.fetch_coat(hat), Err("2 is no coat".into()));
        assert_eq!(c.fetch_coat(coat), Ok(Coat { size: 48 }));
        assert_eq!(c.fetch_coat(coat), Err("empty hook".into()));
    }
}
