use std::fmt::Debug;

pub fn dump<T: Debug>(rows: &[Vec<T>]) -> String {
    let mut out = String::new();
    for (n, row) in rows.iter().enumerate() {
        out.push_str(&format!("{n} {row:?}\n"));
    }
    out
}

pub fn shape(cells: &dyn Debug, rows: usize) -> String {
    format!("{rows} rows of {cells:?}")
}
