#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_a_box() {
        let media = [Medium::Paper, Medium::Film(35)];
        assert_eq!(label(&media, 0), Ok("box 0: paper".to_string()));
        assert_eq!(label(&media, 1), Ok("box 1: film(35)".to_string()));
    }

    #[test]
    fn no_box_there() {
        let result = label(&[], 5);
        assert_eq!(result, Err("empty box".to_string()));
    }
}
