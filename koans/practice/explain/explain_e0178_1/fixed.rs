trait Foo {}

struct Bar<'a> {
    x: &'a (Foo + 'a),
    y: &'a mut (Foo + 'a),
    z: fn() -> (Foo + 'a),
}
