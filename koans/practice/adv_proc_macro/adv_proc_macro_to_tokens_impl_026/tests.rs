#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn emits() {
        let out = schema(&[
            Column::new("id", Kind::Integer),
            Column::new("city", Kind::Text(40)),
        ]);
        let wanted = quote::quote! { schema! { id: Integer, city: Text<40u16> } };
        assert_eq!(out.to_string(), wanted.to_string());
    }
}
