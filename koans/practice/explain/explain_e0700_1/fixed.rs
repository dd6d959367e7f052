use std::cell::Cell;

trait Trait<'a> {}

impl<'a, 'b> Trait<'b> for Cell<&'a u32> {}

fn foo<'x, 'y>(x: Cell<&'x u32>) -> impl Trait<'y> + 'x
where
    'x: 'y,
{
    x
}
