macro_rules! score {
    ($($factor:ident $field:literal),*) => {{
        let points: u32 = 0;
        $(points += multiple(stringify!($factor)) * $field;)*
        points
    }};
}

fn multiple(ring: &str) -> u32 {
    match ring {
        "double" => 2,
        "triple" => 3,
        _ => 1,
    }
}

pub fn maximum() -> u32 {
    score!(triple 20, triple 20, triple 20)
}

pub fn checkout(left: u32) -> bool {
    let finish = score!(triple 19, single 5, double 8);
    finish == left
}
