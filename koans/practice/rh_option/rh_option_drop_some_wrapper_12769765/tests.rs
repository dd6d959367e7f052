#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn lives() {
        assert_eq!(
            Notebook::new("Bq=80\nnoon Bq=60\nBq= 40").half_life(),
            Some(2)
        );
        assert_eq!(Notebook::new("Bq=80\n?\nBq=1").half_life(), None);
        assert_eq!(Notebook::new("Bq=80\nBq=70").half_life(), None);
        assert_eq!(Notebook::activity("Bq=x"), None);
    }
}
