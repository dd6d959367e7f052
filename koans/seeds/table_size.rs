#[derive(PartialEq)]
pub struct Size {
    pub tall: usize,
    pub wide: usize,
}

pub fn measure(rows: &[Vec<i64>]) -> Result<Size, &'static str> {
    let wide = rows.first().ok_or("no rows")?.len();
    let tall = rows.len();
    Ok(Size { tall, wide })
}

pub fn shared_cells(a: &[Vec<i64>], b: &[Vec<i64>]) -> Result<usize, &'static str> {
    let size = measure(a)?;
    if size != measure(b)? {
        return Err("sizes differ");
    }
    Ok(size.tall * size.wide)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn same_size() {
        let a = [vec![1, 2, 3], vec![4, 5, 6]];
        let b = [vec![0, 0, 0], vec![9, 9, 9]];
        assert_eq!(shared_cells(&a, &b), Ok(6));
        assert_eq!(shared_cells(&a, &b[1..]), Err("sizes differ"));
    }

    #[test]
    fn empty_side() {
        assert_eq!(shared_cells(&[], &[vec![1]]), Err("no rows"));
        assert_eq!(shared_cells(&[vec![1]], &[]), Err("no rows"));
    }
}
