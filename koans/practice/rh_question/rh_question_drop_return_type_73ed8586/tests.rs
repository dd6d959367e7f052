#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn majorities() {
        let votes = [("ann", 'x'), ("bob", 'y'), ("cy", 'y')];
        assert_eq!(majority(&votes), Some((&"bob", &'y')));
        assert_eq!(majority::<u8, u8>(&[]), None);
    }
}
