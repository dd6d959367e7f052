pub enum Expr {
    Num(i64),
    Add(Box<Expr>, Box<Expr>),
}

fn leaves(expr: Expr) -> usize {
    match expr {
        Expr::Num(_) => 1,
        Expr::Add(left, right) => leaves(*left) + leaves(*right),
    }
}

fn eval(expr: &Expr) -> i64 {
    match expr {
        Expr::Num(n) => *n,
        Expr::Add(left, right) => eval(left) + eval(right),
    }
}

pub fn report(expr: Expr) -> String {
    let count = leaves(expr);
    format!("{} numbers make {}", count, eval(&expr))
}
