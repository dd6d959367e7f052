type Foo = dyn 'static;
