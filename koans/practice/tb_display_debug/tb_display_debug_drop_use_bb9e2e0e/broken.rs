macro_rules! padded {
    ($name:ident<$cell:ident: $bound:path>, $width:expr) => {
        fn $name<$cell: $bound>(cell: &$cell) -> String {
            let text = cell.to_string();
            format!("{text:>width$}", width = $width)
        }
    };
}

pub fn row<T: Display>(cells: &[T]) -> String {
    padded!(cell_text<C: Display>, 6);
    cells.iter().map(cell_text).collect::<Vec<_>>().join("|")
}

pub fn rule(columns: usize) -> String {
    vec!["------"; columns].join("+")
}
