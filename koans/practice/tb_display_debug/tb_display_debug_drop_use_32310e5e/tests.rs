#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn writer_errors_come_back() {
        struct Short(usize);
        impl Write for Short {
            fn write_str(&mut self, text: &str) -> fmt::Result {
                self.0 = self.0.checked_sub(text.len()).ok_or(fmt::Error)?;
                Ok(())
            }
        }
        assert_eq!("abc".write_json(&mut Short(4)), Err(fmt::Error));
        assert_eq!("ab".write_json(&mut Short(4)), Ok(()));
    }
}
