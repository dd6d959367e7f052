use formula::build::{num, var};
use formula::eval::{eval, variables, Values};
use formula::simplify::simplify;

#[test]
fn values_are_put_in() {
    let f = var('x') * num(2.0) + -var('y');
    let values = Values::from([('x', 3.0), ('y', 1.0)]);
    assert_eq!(eval(&f, &values), Some(5.0));
    assert_eq!(eval(&f, &Values::new()), None);
    assert_eq!(variables(&(f.clone() + f)), ['x', 'y']);
}

#[test]
fn simple_is_shorter() {
    assert_eq!(simplify(&(num(0.0) + var('x') * num(1.0))), var('x'));
    assert_eq!(simplify(&-(-var('x'))), var('x'));
    assert_eq!(simplify(&(num(2.0) + num(3.0))), num(5.0));
}
