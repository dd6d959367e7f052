#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_up() {
        let counter = open_desk(3);
        assert_eq!(draw_number(&counter), Some((3, 101)));
        assert_eq!(draw_number(&counter), Some((3, 102)));
    }

    #[test]
    fn runs_out_of_numbers() {
        let counter = open_desk(1);
        *counter.drawn.lock().unwrap() = u32::MAX;
        assert_eq!(draw_number(&counter), None);
    }
}
