fn bar<F, G>(t: F, u: G)
where
    F: for<'a> Fn(&'a i32) -> Option<&'a i32>,
    G: Fn(i32) -> Option<&'static i32>,
{
}

fn main() {}
