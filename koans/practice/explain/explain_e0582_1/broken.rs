fn bar<F>(t: F)
where
    F: for<'a> Fn(i32) -> Option<&'a i32>,
{
}

fn main() {}
