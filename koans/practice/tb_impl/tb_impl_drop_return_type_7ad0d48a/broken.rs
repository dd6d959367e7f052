use std::fmt;

#[derive(Clone)]
pub enum Expr {
    Value(i64),
    Cell(char),

    Call { name: &'static str, args: Vec<Expr> },
}

impl From<i64> for Expr {
    fn from(value: i64) -> Self {
        Expr::Value(value)
    }
}

impl From<char> for Expr {
    fn from(cell: char) -> Self {
        Expr::Cell(cell)
    }
}

impl fmt::Display for Expr {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) {
        match self {
            Expr::Value(value) => write!(f, "{value}"),
            Expr::Cell(cell) => write!(f, "{cell}"),

            Expr::Call { name, args } => {
                let args: Vec<_> = args.iter().map(ToString::to_string).collect();
                write!(f, "{name}({})", args.join(", "))
            }
        }
    }
}
