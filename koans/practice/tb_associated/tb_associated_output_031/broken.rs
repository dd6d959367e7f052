use std::ops::Add;

pub struct Column<T> {
    pub header: String,
    pub cells: Vec<T>,
}

pub fn pairwise<A, B>(left: Column<A>, right: Column<B>) -> Column<A>
where
    A: Add<B>,
{
    Column {
        header: format!("{}+{}", left.header, right.header),
        cells: left
            .cells
            .into_iter()
            .zip(right.cells)
            .map(|(a, b)| a + b)
            .collect(),
    }
}

pub fn net(gross: &[i64], fees: &[i64]) -> Column<i64> {
    let column = |header: &str, cells: &[i64]| Column {
        header: header.into(),
        cells: cells.to_vec(),
    };
    pairwise(column("gross", gross), column("fees", fees))
}
