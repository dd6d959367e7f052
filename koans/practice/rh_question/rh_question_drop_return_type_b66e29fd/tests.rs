#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn builder_checks() {
        let empty = InvoiceBuilder::default();
        assert_eq!(empty.build().unwrap_err(), BuildError::NoCustomer);
    }
}
